"""What only `DecisionQuestionParam` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.decision_choice_option import DecisionChoiceOption
    from ..models.decision_input_text import DecisionInputText
    from ..unions import DecisionJSONObject


@model
class DecisionQuestionParamChoice(Base):
    """A question to be answered with one of several values."""

    choices: list[DecisionChoiceOption]
    """The values to choose from."""
    instructions: (
        str
        | list[
            DecisionInputText
            | DecisionQuestionParamChoiceInstructionsItemInputImage
            | DecisionQuestionParamChoiceInstructionsItemInputJson
        ]
    )
    """System instructions: how the model should behave. They precede the conversation."""
    type: Literal["choice"]
    """Discriminator: always `choice`."""
    name: str | None = absent
    """Name of the question."""

    _nested = {
        "choices": ["DecisionChoiceOption"],
        "instructions": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "DecisionQuestionParamChoiceInstructionsItemInputImage",
                    "input_json": "DecisionQuestionParamChoiceInstructionsItemInputJson",
                },
            )
        ],
    }
    _tags = {"type": "choice"}


@model
class DecisionQuestionParamChoiceInstructionsItemInputImage(Base):
    """An image that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionParamChoiceInstructionsItemInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionParamChoiceInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput | str
)
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionQuestionParamChoiceInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Discriminator: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionParamPredicate(Base):
    """A question to be answered with yes or no."""

    instructions: (
        str
        | list[
            DecisionInputText
            | DecisionQuestionParamPredicateInstructionsItemInputImage
            | DecisionQuestionParamPredicateInstructionsItemInputJson
        ]
    )
    """System instructions: how the model should behave. They precede the conversation."""
    type: Literal["predicate"]
    """Discriminator: always `predicate`."""
    name: str | None = absent
    """Name of the question."""

    _nested = {
        "instructions": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "DecisionQuestionParamPredicateInstructionsItemInputImage",
                    "input_json": "DecisionQuestionParamPredicateInstructionsItemInputJson",
                },
            )
        ]
    }
    _tags = {"type": "predicate"}


@model
class DecisionQuestionParamPredicateInstructionsItemInputImage(Base):
    """An image that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionParamPredicateInstructionsItemInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput: TypeAlias = Literal[
    "low", "high", "auto", "original"
]
DecisionQuestionParamPredicateInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput | str
)
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionQuestionParamPredicateInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Discriminator: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionParamScore(Base):
    """A question to be answered with a place on a scale."""

    instructions: (
        str
        | list[
            DecisionInputText
            | DecisionQuestionParamScoreInstructionsItemInputImage
            | DecisionQuestionParamScoreInstructionsItemInputJson
        ]
    )
    """System instructions: how the model should behave. They precede the conversation."""
    levels: list[DecisionQuestionParamScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal["score"]
    """Discriminator: always `score`."""
    name: str | None = absent
    """Name of the question."""

    _nested = {
        "instructions": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "DecisionQuestionParamScoreInstructionsItemInputImage",
                    "input_json": "DecisionQuestionParamScoreInstructionsItemInputJson",
                },
            )
        ],
        "levels": ["DecisionQuestionParamScoreLevelsItem"],
    }
    _tags = {"type": "score"}


@model
class DecisionQuestionParamScoreInstructionsItemInputImage(Base):
    """An image that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionParamScoreInstructionsItemInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionParamScoreInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionParamScoreInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionParamScoreInstructionsItemInputImageDetailInput | str
)
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionQuestionParamScoreInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Discriminator: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionParamScoreLevelsItem(Base):
    """A level of a scale."""

    label: str
    """Name of the level."""
    description: str | None = absent
    """Human-readable description of the question."""
