"""Live decision item create event item function call output output item detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetail: TypeAlias = LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput | str
