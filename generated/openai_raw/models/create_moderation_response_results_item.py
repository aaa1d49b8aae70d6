from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_moderation_response_results_item_categories import CreateModerationResponseResultsItemCategories
    from ..models.create_moderation_response_results_item_category_applied_input_types import CreateModerationResponseResultsItemCategoryAppliedInputTypes
    from ..models.create_moderation_response_results_item_category_scores import CreateModerationResponseResultsItemCategoryScores


@model
class CreateModerationResponseResultsItem(Base):
    """What moderation found in one input."""

    flagged: bool
    """True if any category was found."""
    categories: CreateModerationResponseResultsItemCategories
    """Which categories were found."""
    category_scores: CreateModerationResponseResultsItemCategoryScores
    """How sure the model is of each category, 0 to 1."""
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes | None = absent
    """Whether each score comes from the text, the image or both."""

    _nested = {'categories': 'CreateModerationResponseResultsItemCategories', 'category_scores': 'CreateModerationResponseResultsItemCategoryScores', 'category_applied_input_types': 'CreateModerationResponseResultsItemCategoryAppliedInputTypes'}
