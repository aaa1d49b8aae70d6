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
    """Create moderation response results item category applied input types."""

    hate: list[Literal['text']]
    hate_threatening: list[Literal['text']]
    harassment: list[Literal['text']]
    harassment_threatening: list[Literal['text']]
    illicit: list[Literal['text']]
    illicit_violent: list[Literal['text']]
    self_harm: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem]
    self_harm_intent: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem]
    self_harm_instructions: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem]
    sexual: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem]
    sexual_minors: list[Literal['text']]
    violence: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem]
    violence_graphic: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem]
    _wire = {'hate_threatening': 'hate/threatening', 'harassment_threatening': 'harassment/threatening', 'illicit_violent': 'illicit/violent', 'self_harm': 'self-harm', 'self_harm_intent': 'self-harm/intent', 'self_harm_instructions': 'self-harm/instructions', 'sexual_minors': 'sexual/minors', 'violence_graphic': 'violence/graphic'}
