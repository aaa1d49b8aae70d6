"""Live decision item created event item custom tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreatedEventItemCustomToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus: TypeAlias = LiveDecisionItemCreatedEventItemCustomToolCallOutputStatusInput | str
