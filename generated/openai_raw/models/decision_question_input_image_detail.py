"""Decision question input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionQuestionInputImageDetail: TypeAlias = DecisionQuestionInputImageDetailInput | str
