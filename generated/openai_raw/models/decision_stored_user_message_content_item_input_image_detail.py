"""Decision stored user message content item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionStoredUserMessageContentItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionStoredUserMessageContentItemInputImageDetail: TypeAlias = DecisionStoredUserMessageContentItemInputImageDetailInput | str
