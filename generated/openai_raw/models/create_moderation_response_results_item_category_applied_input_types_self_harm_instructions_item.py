"""Create moderation response results item category applied input types self harm instructions item."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItemInput: TypeAlias = Literal['text', 'image']
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem: TypeAlias = CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItemInput | str
