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
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Required[Literal["choice"]]
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str
    """Name of the decision question param choice."""

class DecisionQuestionParamChoiceInstructionsItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

class DecisionQuestionParamChoiceInstructionsItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Tells this object from others that can stand in its place: always `input_json`."""

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
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Required[Literal["predicate"]]
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str
    """Name of the decision question param predicate."""

class DecisionQuestionParamPredicateInstructionsItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

class DecisionQuestionParamPredicateInstructionsItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Tells this object from others that can stand in its place: always `input_json`."""

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
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: Required[Sequence[DecisionQuestionParamScoreLevelsItem | DecisionQuestionParamScoreLevelsItemDict]]
    """The levels of the scale, lowest first."""
    type: Required[Literal["score"]]
    """Tells this object from others that can stand in its place: always `score`."""
    name: str
    """Name of the decision question param score."""

class DecisionQuestionParamScoreInstructionsItemInputImageDict(TypedDict, total=False):
    image_url: Required[str]
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Required[Literal["input_image"]]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionParamScoreInstructionsItemInputImageDetailInput | None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

class DecisionQuestionParamScoreInstructionsItemInputJsonDict(TypedDict, total=False):
    data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
    """The data, as JSON objects."""
    type: Required[Literal["input_json"]]
    """Tells this object from others that can stand in its place: always `input_json`."""

class DecisionQuestionParamScoreLevelsItemDict(TypedDict, total=False):
    label: Required[str]
    """Name of the level."""
    description: str
    """What the level is for, in words for people."""
