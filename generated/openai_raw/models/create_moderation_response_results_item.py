from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_moderation_response_results_item_categories import CreateModerationResponseResultsItemCategories
    from ..models.create_moderation_response_results_item_category_applied_input_types import CreateModerationResponseResultsItemCategoryAppliedInputTypes
    from ..models.create_moderation_response_results_item_category_scores import CreateModerationResponseResultsItemCategoryScores


@model
class CreateModerationResponseResultsItem(Base):
    """The value of `CreateModerationResponse.results`."""

    flagged: bool
    categories: CreateModerationResponseResultsItemCategories
    category_scores: CreateModerationResponseResultsItemCategoryScores
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes | None = absent

    _nested = {'categories': 'CreateModerationResponseResultsItemCategories', 'category_scores': 'CreateModerationResponseResultsItemCategoryScores', 'category_applied_input_types': 'CreateModerationResponseResultsItemCategoryAppliedInputTypes'}
