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
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal["choice"]
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str | None = absent
    """Name of the decision question param choice."""

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
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionParamChoiceInstructionsItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionParamChoiceInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput | str
)


@model
class DecisionQuestionParamChoiceInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

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
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal["predicate"]
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str | None = absent
    """Name of the decision question param predicate."""

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
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionParamPredicateInstructionsItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput: TypeAlias = Literal[
    "low", "high", "auto", "original"
]
DecisionQuestionParamPredicateInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput | str
)


@model
class DecisionQuestionParamPredicateInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

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
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: list[DecisionQuestionParamScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal["score"]
    """Tells this object from others that can stand in its place: always `score`."""
    name: str | None = absent
    """Name of the decision question param score."""

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
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionParamScoreInstructionsItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionParamScoreInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionParamScoreInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionParamScoreInstructionsItemInputImageDetailInput | str
)


@model
class DecisionQuestionParamScoreInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionParamScoreLevelsItem(Base):
    """A level of a scale."""

    label: str
    """Name of the level."""
    description: str | None = absent
    """What the level is for, in words for people."""
