"""Invite projects item role."""

from __future__ import annotations

from typing import Literal, TypeAlias

InviteProjectsItemRoleInput: TypeAlias = Literal['member', 'owner']
InviteProjectsItemRole: TypeAlias = InviteProjectsItemRoleInput | str
