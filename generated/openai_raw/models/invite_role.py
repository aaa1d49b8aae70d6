"""Invite role."""

from __future__ import annotations

from typing import Literal, TypeAlias

InviteRoleInput: TypeAlias = Literal['owner', 'reader']
InviteRole: TypeAlias = InviteRoleInput | str
