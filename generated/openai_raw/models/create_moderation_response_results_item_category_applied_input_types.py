from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.create_moderation_response_results_item_category_applied_input_types_self_harm_instructions_item import CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem
    from ..models.create_moderation_response_results_item_category_applied_input_types_self_harm_intent_item import CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem
    from ..models.create_moderation_response_results_item_category_applied_input_types_self_harm_item import CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem
    from ..models.create_moderation_response_results_item_category_applied_input_types_sexual_item import CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem
    from ..models.create_moderation_response_results_item_category_applied_input_types_violence_graphic_item import CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem
    from ..models.create_moderation_response_results_item_category_applied_input_types_violence_item import CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem


@model
class CreateModerationResponseResultsItemCategoryAppliedInputTypes(Base):
    """The value of `CreateModerationResponseResultsItem.category_applied_input_types`."""

    hate: list[Literal['text']]
    hate_threatening: list[Literal['text']]
    harassment: list[Literal['text']]
    harassment_threatening: list[Literal['text']]
    illicit: list[Literal['text']]
    illicit_violent: list[Literal['text']]
    self_harm: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem]
    """Values: `text`, `image`."""
    self_harm_intent: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem]
    """Values: `text`, `image`."""
    self_harm_instructions: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem]
    """Values: `text`, `image`."""
    sexual: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem]
    """Values: `text`, `image`."""
    sexual_minors: list[Literal['text']]
    violence: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem]
    """Values: `text`, `image`."""
    violence_graphic: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem]
    """Values: `text`, `image`."""
    _wire = {'hate_threatening': 'hate/threatening', 'harassment_threatening': 'harassment/threatening', 'illicit_violent': 'illicit/violent', 'self_harm': 'self-harm', 'self_harm_intent': 'self-harm/intent', 'self_harm_instructions': 'self-harm/instructions', 'sexual_minors': 'sexual/minors', 'violence_graphic': 'violence/graphic'}
