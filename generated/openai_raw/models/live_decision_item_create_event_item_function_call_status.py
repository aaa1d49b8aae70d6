"""Live decision item create event item function call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreateEventItemFunctionCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreateEventItemFunctionCallStatus: TypeAlias = LiveDecisionItemCreateEventItemFunctionCallStatusInput | str
