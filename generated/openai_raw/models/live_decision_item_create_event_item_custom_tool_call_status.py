"""Live decision item create event item custom tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreateEventItemCustomToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreateEventItemCustomToolCallStatus: TypeAlias = LiveDecisionItemCreateEventItemCustomToolCallStatusInput | str
