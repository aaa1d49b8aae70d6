"""Live decision item create event item custom tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreateEventItemCustomToolCallOutputStatus: TypeAlias = LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput | str
