"""What requests take instead of the models in ``models.decision_question_param``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.decision_choice_option import DecisionChoiceOptionDict
from ..dicts.decision_input_text import DecisionInputTextDict
from ..models.decision_choice_option import DecisionChoiceOption
from ..models.decision_input_text import DecisionInputText
from ..models.decision_question_param import (
    DecisionQuestionParamChoiceInstructionsItemInputImage,
    DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput,
    DecisionQuestionParamChoiceInstructionsItemInputJson,
    DecisionQuestionParamPredicateInstructionsItemInputImage,
    DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput,
    DecisionQuestionParamPredicateInstructionsItemInputJson,
    DecisionQuestionParamScoreInstructionsItemInputImage,
    DecisionQuestionParamScoreInstructionsItemInputImageDetailInput,
    DecisionQuestionParamScoreInstructionsItemInputJson,
    DecisionQuestionParamScoreLevelsItem,
)
from ..unions import DecisionJSONObjectInput

class DecisionQuestionParamChoiceDict(TypedDict, total=False):
    choices: Required[Sequence[DecisionChoiceOption | DecisionChoiceOptionDict]]
    """The values to choose from."""
    instructions: Required[
        str
        | Sequence[
            DecisionInputText
            | DecisionInputTextDict
            | DecisionQuestionParamChoiceInstructionsItemInputImage
            | DecisionQuestionParamChoiceInstructionsItemInputImageDict
            | DecisionQuestionParamChoiceInstructionsItemInputJson
            | DecisionQuestionParamChoiceInstructionsItemInputJsonDict
        ]
    ]
    """System instructions: how the model should behave. They precede the conversation."""
    type: Required[Literal["choice"]]
    """Discriminator: always `choice`."""
    name: str
    """Name of the question."""

class DecisionQuestionParamChoiceInstructionsItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

class DecisionQuestionParamChoiceInstructionsItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Discriminator: always `input_json`."""

class DecisionQuestionParamPredicateDict(TypedDict, total=False):
    instructions: Required[
        str
        | Sequence[
            DecisionInputText
            | DecisionInputTextDict
            | DecisionQuestionParamPredicateInstructionsItemInputImage
            | DecisionQuestionParamPredicateInstructionsItemInputImageDict
            | DecisionQuestionParamPredicateInstructionsItemInputJson
            | DecisionQuestionParamPredicateInstructionsItemInputJsonDict
        ]
    ]
    """System instructions: how the model should behave. They precede the conversation."""
    type: Required[Literal["predicate"]]
    """Discriminator: always `predicate`."""
    name: str
    """Name of the question."""

class DecisionQuestionParamPredicateInstructionsItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

class DecisionQuestionParamPredicateInstructionsItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Discriminator: always `input_json`."""

class DecisionQuestionParamScoreDict(TypedDict, total=False):
    instructions: Required[
        str
        | Sequence[
            DecisionInputText
            | DecisionInputTextDict
            | DecisionQuestionParamScoreInstructionsItemInputImage
            | DecisionQuestionParamScoreInstructionsItemInputImageDict
            | DecisionQuestionParamScoreInstructionsItemInputJson
            | DecisionQuestionParamScoreInstructionsItemInputJsonDict
        ]
    ]
    """System instructions: how the model should behave. They precede the conversation."""
    levels: Required[Sequence[DecisionQuestionParamScoreLevelsItem | DecisionQuestionParamScoreLevelsItemDict]]
    """The levels of the scale, lowest first."""
    type: Required[Literal["score"]]
    """Discriminator: always `score`."""
    name: str
    """Name of the question."""

class DecisionQuestionParamScoreInstructionsItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionParamScoreInstructionsItemInputImageDetailInput | None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

class DecisionQuestionParamScoreInstructionsItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Discriminator: always `input_json`."""

class DecisionQuestionParamScoreLevelsItemDict(TypedDict, total=False):
    label: Required[str]
    """Name of the level."""
    description: str
    """Human-readable description of the question."""
