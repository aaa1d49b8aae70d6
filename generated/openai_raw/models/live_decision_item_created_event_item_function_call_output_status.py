"""Live decision item created event item function call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreatedEventItemFunctionCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
LiveDecisionItemCreatedEventItemFunctionCallOutputStatus: TypeAlias = LiveDecisionItemCreatedEventItemFunctionCallOutputStatusInput | str
