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
    """Which kinds of input each category was looked for in."""

    hate: list[Literal['text']]
    """Kinds of input looked at for: hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: list[Literal['text']]
    """Kinds of input looked at for: hatred that threatens violence as well."""
    harassment: list[Literal['text']]
    """Kinds of input looked at for: language that harasses somebody."""
    harassment_threatening: list[Literal['text']]
    """Kinds of input looked at for: harassment that threatens violence as well."""
    illicit: list[Literal['text']]
    """Kinds of input looked at for: advice on how to do wrong, such as shoplifting."""
    illicit_violent: list[Literal['text']]
    """Kinds of input looked at for: advice on how to do wrong by violence or with weapons."""
    self_harm: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem]
    """Kinds of input looked at for: suicide, cutting, eating disorders and the like. Values: `text`, `image`."""
    self_harm_intent: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem]
    """Kinds of input looked at for: a speaker who wants to harm himself or herself. Values: `text`, `image`."""
    self_harm_instructions: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem]
    """Kinds of input looked at for: advice on how to harm oneself. Values: `text`, `image`."""
    sexual: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem]
    """Kinds of input looked at for: what is meant to arouse, or sells sexual services. Values: `text`, `image`."""
    sexual_minors: list[Literal['text']]
    """Kinds of input looked at for: sexual content with somebody under 18."""
    violence: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem]
    """Kinds of input looked at for: death, violence or injury. Values: `text`, `image`."""
    violence_graphic: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem]
    """Kinds of input looked at for: death, violence or injury in detail. Values: `text`, `image`."""
    _wire = {'hate_threatening': 'hate/threatening', 'harassment_threatening': 'harassment/threatening', 'illicit_violent': 'illicit/violent', 'self_harm': 'self-harm', 'self_harm_intent': 'self-harm/intent', 'self_harm_instructions': 'self-harm/instructions', 'sexual_minors': 'sexual/minors', 'violence_graphic': 'violence/graphic'}
