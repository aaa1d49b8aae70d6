"""Invite status."""

from __future__ import annotations

from typing import Literal, TypeAlias

InviteStatusInput: TypeAlias = Literal['accepted', 'expired', 'pending']
InviteStatus: TypeAlias = InviteStatusInput | str
