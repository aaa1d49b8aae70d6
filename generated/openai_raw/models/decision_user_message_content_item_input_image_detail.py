"""Decision user message content item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionUserMessageContentItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionUserMessageContentItemInputImageDetail: TypeAlias = DecisionUserMessageContentItemInputImageDetailInput | str
