"""Create moderation response results item category applied input types violence item."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItemInput: TypeAlias = Literal['text', 'image']
CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem: TypeAlias = CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItemInput | str
