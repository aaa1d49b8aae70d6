"""Live decision item created event item custom tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreatedEventItemCustomToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreatedEventItemCustomToolCallStatus: TypeAlias = LiveDecisionItemCreatedEventItemCustomToolCallStatusInput | str
