"""Create moderation response results item category applied input types self harm intent item."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItemInput: TypeAlias = Literal['text', 'image']
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem: TypeAlias = CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItemInput | str
