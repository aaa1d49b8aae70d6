"""Live decision item created event item function call output output item detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetail: TypeAlias = LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetailInput | str
