"""`CreateModerationResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateModerationResponse(Base):
    """What moderation found."""

    id: str
    """Id of the moderation."""
    model: str
    """The model that was used."""
    results: list[CreateModerationResponseResultsItem]
    """One result per input."""

    _nested = {"results": ["CreateModerationResponseResultsItem"]}


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

    _nested = {
        "categories": "CreateModerationResponseResultsItemCategories",
        "category_scores": "CreateModerationResponseResultsItemCategoryScores",
        "category_applied_input_types": "CreateModerationResponseResultsItemCategoryAppliedInputTypes",
    }


@model
class CreateModerationResponseResultsItemCategories(Base):
    """Which categories were found."""

    hate: bool
    """True for: hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: bool
    """True for: hatred that threatens violence as well."""
    harassment: bool
    """True for: language that harasses somebody."""
    harassment_threatening: bool
    """True for: harassment that threatens violence as well."""
    illicit: bool | None = None
    """True for: advice on how to do wrong, such as shoplifting."""
    illicit_violent: bool | None = None
    """True for: advice on how to do wrong by violence or with weapons."""
    self_harm: bool
    """True for: suicide, cutting, eating disorders and the like."""
    self_harm_intent: bool
    """True for: a speaker who wants to harm himself or herself."""
    self_harm_instructions: bool
    """True for: advice on how to harm oneself."""
    sexual: bool
    """True for: what is meant to arouse, or sells sexual services."""
    sexual_minors: bool
    """True for: sexual content with somebody under 18."""
    violence: bool
    """True for: death, violence or injury."""
    violence_graphic: bool
    """True for: death, violence or injury in detail."""

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
    """How sure the model is of each category, 0 to 1."""

    hate: float
    """0 to 1 for: hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: float
    """0 to 1 for: hatred that threatens violence as well."""
    harassment: float
    """0 to 1 for: language that harasses somebody."""
    harassment_threatening: float
    """0 to 1 for: harassment that threatens violence as well."""
    illicit: float | None = absent
    """0 to 1 for: advice on how to do wrong, such as shoplifting."""
    illicit_violent: float | None = absent
    """0 to 1 for: advice on how to do wrong by violence or with weapons."""
    self_harm: float
    """0 to 1 for: suicide, cutting, eating disorders and the like."""
    self_harm_intent: float
    """0 to 1 for: a speaker who wants to harm himself or herself."""
    self_harm_instructions: float
    """0 to 1 for: advice on how to harm oneself."""
    sexual: float
    """0 to 1 for: what is meant to arouse, or sells sexual services."""
    sexual_minors: float
    """0 to 1 for: sexual content with somebody under 18."""
    violence: float
    """0 to 1 for: death, violence or injury."""
    violence_graphic: float
    """0 to 1 for: death, violence or injury in detail."""

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
    """Which kinds of input each category was looked for in."""

    hate: list[Literal["text"]]
    """Kinds of input looked at for: hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: list[Literal["text"]]
    """Kinds of input looked at for: hatred that threatens violence as well."""
    harassment: list[Literal["text"]]
    """Kinds of input looked at for: language that harasses somebody."""
    harassment_threatening: list[Literal["text"]]
    """Kinds of input looked at for: harassment that threatens violence as well."""
    illicit: list[Literal["text"]]
    """Kinds of input looked at for: advice on how to do wrong, such as shoplifting."""
    illicit_violent: list[Literal["text"]]
    """Kinds of input looked at for: advice on how to do wrong by violence or with weapons."""
    self_harm: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmItem]
    """Kinds of input looked at for: suicide, cutting, eating disorders and the like. Values: `text`, `image`."""
    self_harm_intent: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem]
    """Kinds of input looked at for: a speaker who wants to harm himself or herself. Values: `text`, `image`."""
    self_harm_instructions: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem]
    """Kinds of input looked at for: advice on how to harm oneself. Values: `text`, `image`."""
    sexual: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem]
    """Kinds of input looked at for: what is meant to arouse, or sells sexual services. Values: `text`, `image`."""
    sexual_minors: list[Literal["text"]]
    """Kinds of input looked at for: sexual content with somebody under 18."""
    violence: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem]
    """Kinds of input looked at for: death, violence or injury. Values: `text`, `image`."""
    violence_graphic: list[CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem]
    """Kinds of input looked at for: death, violence or injury in detail. Values: `text`, `image`."""

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

CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItemInput: TypeAlias = Literal[
    "text", "image"
]
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmIntentItemInput | str
)

CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItemInput: TypeAlias = Literal[
    "text", "image"
]
CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesSelfHarmInstructionsItemInput | str
)

CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItemInput: TypeAlias = Literal["text", "image"]
CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesSexualItemInput | str
)

CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItemInput: TypeAlias = Literal["text", "image"]
CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceItemInput | str
)

CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItemInput: TypeAlias = Literal[
    "text", "image"
]
CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItem: TypeAlias = (
    CreateModerationResponseResultsItemCategoryAppliedInputTypesViolenceGraphicItemInput | str
)
