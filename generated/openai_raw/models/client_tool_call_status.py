"""Client tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ClientToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed']
ClientToolCallStatus: TypeAlias = ClientToolCallStatusInput | str
