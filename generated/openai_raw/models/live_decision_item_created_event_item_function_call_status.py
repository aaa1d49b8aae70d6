"""Live decision item created event item function call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreatedEventItemFunctionCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreatedEventItemFunctionCallStatus: TypeAlias = LiveDecisionItemCreatedEventItemFunctionCallStatusInput | str
