"""Invite request projects item role."""

from __future__ import annotations

from typing import Literal, TypeAlias

InviteRequestProjectsItemRoleInput: TypeAlias = Literal['member', 'owner']
InviteRequestProjectsItemRole: TypeAlias = InviteRequestProjectsItemRoleInput | str
