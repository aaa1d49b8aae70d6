"""Initial item user status."""

from __future__ import annotations

from typing import Literal, TypeAlias

InitialItemUserStatusInput: TypeAlias = Literal['incomplete', 'completed']
InitialItemUserStatus: TypeAlias = InitialItemUserStatusInput | str
