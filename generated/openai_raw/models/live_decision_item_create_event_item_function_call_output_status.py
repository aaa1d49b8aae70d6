"""Live decision item create event item function call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreateEventItemFunctionCallOutputStatus: TypeAlias = LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput | str
