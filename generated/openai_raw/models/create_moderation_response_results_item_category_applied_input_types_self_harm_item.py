"""Create moderation response results item category applied input types self harm item."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItemInput: TypeAlias = Literal['text', 'image']
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem: TypeAlias = CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItemInput | str
