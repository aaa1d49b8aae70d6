"""Live decision item create event item custom tool call output output item detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetail: TypeAlias = LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput | str
