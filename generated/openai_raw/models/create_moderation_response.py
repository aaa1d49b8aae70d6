"""`CreateModerationResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateModerationResponse(Base):
    """Moderation results."""

    id: str
    """Id of the moderation."""
    model: str
    """Name of the model that was used."""
    results: list[CreateModerationResponseResultsItem]
    """One result per input."""

    _nested = {"results": ["CreateModerationResponseResultsItem"]}


@model
class CreateModerationResponseResultsItem(Base):
    """Moderation result for one input."""

    flagged: bool
    """Whether any category was flagged."""
    categories: CreateModerationResponseResultsItemCategories
    """Whether each category was flagged."""
    category_scores: CreateModerationResponseResultsItemCategoryScores
    """Score of each category, from 0 to 1."""
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes | None = absent
    """Input types that each score is based on: text, image, or both."""

    _nested = {
        "categories": "CreateModerationResponseResultsItemCategories",
        "category_scores": "CreateModerationResponseResultsItemCategoryScores",
        "category_applied_input_types": "CreateModerationResponseResultsItemCategoryAppliedInputTypes",
    }


@model
class CreateModerationResponseResultsItemCategories(Base):
    """Whether each category was flagged."""

    hate: bool
    """Whether the input was flagged for hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: bool
    """Whether the input was flagged for hatred that threatens violence as well."""
    harassment: bool
    """Whether the input was flagged for language that harasses somebody."""
    harassment_threatening: bool
    """Whether the input was flagged for harassment that threatens violence as well."""
    illicit: bool | None = None
    """Whether the input was flagged for advice on how to do wrong, such as shoplifting."""
    illicit_violent: bool | None = None
    """Whether the input was flagged for advice on how to do wrong by violence or with weapons."""
    self_harm: bool
    """Whether the input was flagged for suicide, cutting, eating disorders and the like."""
    self_harm_intent: bool
    """Whether the input was flagged for a speaker who wants to harm himself or herself."""
    self_harm_instructions: bool
    """Whether the input was flagged for advice on how to harm oneself."""
    sexual: bool
    """Whether the input was flagged for what is meant to arouse, or sells sexual services."""
    sexual_minors: bool
    """Whether the input was flagged for sexual content with somebody under 18."""
    violence: bool
    """Whether the input was flagged for death, violence or injury."""
    violence_graphic: bool
    """Whether the input was flagged for death, violence or injury in detail."""

    _wire = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }


@model
class CreateModerationResponseResultsItemCategoryScores(Base):
    """Score of each category, from 0 to 1."""

    hate: float
    """Score from 0 to 1 for hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: float
    """Score from 0 to 1 for hatred that threatens violence as well."""
    harassment: float
    """Score from 0 to 1 for language that harasses somebody."""
    harassment_threatening: float
    """Score from 0 to 1 for harassment that threatens violence as well."""
    illicit: float | None = absent
    """Score from 0 to 1 for advice on how to do wrong, such as shoplifting."""
    illicit_violent: float | None = absent
    """Score from 0 to 1 for advice on how to do wrong by violence or with weapons."""
    self_harm: float
    """Score from 0 to 1 for suicide, cutting, eating disorders and the like."""
    self_harm_intent: float
    """Score from 0 to 1 for a speaker who wants to harm himself or herself."""
    self_harm_instructions: float
    """Score from 0 to 1 for advice on how to harm oneself."""
    sexual: float
    """Score from 0 to 1 for what is meant to arouse, or sells sexual services."""
    sexual_minors: float
    """Score from 0 to 1 for sexual content with somebody under 18."""
    violence: float
    """Score from 0 to 1 for death, violence or injury."""
    violence_graphic: float
    """Score from 0 to 1 for death, violence or injury in detail."""

    _wire = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }


@model
class CreateModerationResponseResultsItemCategoryAppliedInputTypes(Base):
    """Input types that each category score is based on."""

    hate: list[Literal["text"]]
    """Input types that were scored for hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: list[Literal["text"]]
    """Input types that were scored for hatred that threatens violence as well."""
    harassment: list[Literal["text"]]
    """Input types that were scored for language that harasses somebody."""
    harassment_threatening: list[Literal["text"]]
    """Input types that were scored for harassment that threatens violence as well."""
    illicit: list[Literal["text"]]
    """Input types that were scored for advice on how to do wrong, such as shoplifting."""
    illicit_violent: list[Literal["text"]]
    """Input types that were scored for advice on how to do wrong by violence or with weapons."""
    self_harm: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem]
    """Input types that were scored for suicide, cutting, eating disorders and the like. Values: `text`, `image`."""
    self_harm_intent: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem]
    """Input types that were scored for a speaker who wants to harm himself or herself. Values: `text`, `image`."""
    self_harm_instructions: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem]
    """Input types that were scored for advice on how to harm oneself. Values: `text`, `image`."""
    sexual: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem]
    """Input types that were scored for what is meant to arouse, or sells sexual services. Values: `text`, `image`."""
    sexual_minors: list[Literal["text"]]
    """Input types that were scored for sexual content with somebody under 18."""
    violence: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem]
    """Input types that were scored for death, violence or injury. Values: `text`, `image`."""
    violence_graphic: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem]
    """Input types that were scored for death, violence or injury in detail. Values: `text`, `image`."""

    _wire = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }


CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItemInput: TypeAlias = Literal["text", "image"]
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItemInput | str
)
"""The kind of input that the score of this category applies to."""

CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItemInput: TypeAlias = Literal[
    "text", "image"
]
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItemInput | str
)
"""The kind of input that the score of this category applies to."""

CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItemInput: TypeAlias = Literal[
    "text", "image"
]
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItemInput | str
)
"""The kind of input that the score of this category applies to."""

CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItemInput: TypeAlias = Literal["text", "image"]
CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItemInput | str
)
"""The kind of input that the score of this category applies to."""

CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItemInput: TypeAlias = Literal["text", "image"]
CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItemInput | str
)
"""The kind of input that the score of this category applies to."""

CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItemInput: TypeAlias = Literal[
    "text", "image"
]
CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItemInput | str
)
"""The kind of input that the score of this category applies to."""
