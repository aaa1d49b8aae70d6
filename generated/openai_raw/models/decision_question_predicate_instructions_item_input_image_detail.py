"""Decision question predicate instructions item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionPredicateInstructionsItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionQuestionPredicateInstructionsItemInputImageDetail: TypeAlias = DecisionQuestionPredicateInstructionsItemInputImageDetailInput | str
