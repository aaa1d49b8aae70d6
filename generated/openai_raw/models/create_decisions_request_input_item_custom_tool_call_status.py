"""Create decisions request input item custom tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateDecisionsRequestInputItemCustomToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
CreateDecisionsRequestInputItemCustomToolCallStatus: TypeAlias = CreateDecisionsRequestInputItemCustomToolCallStatusInput | str
