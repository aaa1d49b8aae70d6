"""Initial item developer status."""

from __future__ import annotations

from typing import Literal, TypeAlias

InitialItemDeveloperStatusInput: TypeAlias = Literal['incomplete', 'completed']
InitialItemDeveloperStatus: TypeAlias = InitialItemDeveloperStatusInput | str
