"""Create moderation response results item category applied input types violence graphic item."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItemInput: TypeAlias = Literal['text', 'image']
CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem: TypeAlias = CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItemInput | str
