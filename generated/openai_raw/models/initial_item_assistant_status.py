"""Initial item assistant status."""

from __future__ import annotations

from typing import Literal, TypeAlias

InitialItemAssistantStatusInput: TypeAlias = Literal['incomplete', 'completed']
InitialItemAssistantStatus: TypeAlias = InitialItemAssistantStatusInput | str
