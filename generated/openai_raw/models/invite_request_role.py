"""Invite request role."""

from __future__ import annotations

from typing import Literal, TypeAlias

InviteRequestRoleInput: TypeAlias = Literal['reader', 'owner']
InviteRequestRole: TypeAlias = InviteRequestRoleInput | str
