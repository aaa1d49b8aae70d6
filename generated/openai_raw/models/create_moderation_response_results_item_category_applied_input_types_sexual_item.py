"""Create moderation response results item category applied input types sexual item."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItemInput: TypeAlias = Literal['text', 'image']
CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem: TypeAlias = CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItemInput | str
