"""Live decision item created event item custom tool call output output item detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail: TypeAlias = LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetailInput | str
