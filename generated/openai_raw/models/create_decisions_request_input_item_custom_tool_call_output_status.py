"""Create decisions request input item custom tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
CreateDecisionsRequestInputItemCustomToolCallOutputStatus: TypeAlias = CreateDecisionsRequestInputItemCustomToolCallOutputStatusInput | str
