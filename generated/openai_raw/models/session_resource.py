"""`SessionResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.client_config import ClientConfig
    from ..models.client_delegation import ClientDelegation
    from ..models.custom_voice import CustomVoice
    from ..models.decision_choice_option import DecisionChoiceOption
    from ..models.decision_input_text import DecisionInputText
    from ..models.enums import BuiltInVoice
    from ..models.responses_delegation_config import ResponsesDelegationConfig
    from ..unions import AudioFormat, DecisionJSONObject, DecisionQuestion, InitialItem


@model
class SessionResource(Base):
    """A session with live audio, as it is now."""

    id: str
    """Id of the session."""
    expires_at: int
    """When the session expires, in Unix seconds; None if it does not."""
    model: str | SessionResourceModel
    """The model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    status: Literal["active"]
    """State of the session. Always `active`."""
    audio: SessionResourceAudio | None = None
    """How audio is heard and spoken."""
    client: ClientConfig | None = None
    """What the browser or the telephone may do."""
    delegation: ClientDelegation | SessionResourceDelegationResponses | SessionResourceDelegationDecisions | None = None
    """How work is handed to a larger model."""
    input: list[InitialItem] | None = None
    """What was said before the session begins."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    store: bool | None = None
    """Whether the session is kept, so that it can be retrieved later."""
    triggers: list[DecisionTrigger] | None = None
    """Questions that are answered whenever something happens."""

    _nested = {
        "audio": "SessionResourceAudio",
        "client": "ClientConfig",
        "delegation": (
            "type",
            {
                "client": "ClientDelegation",
                "responses": "SessionResourceDelegationResponses",
                "decisions": "SessionResourceDelegationDecisions",
            },
        ),
        "input": ["InitialItem"],
        "triggers": ["DecisionTrigger"],
    }
    _tags = {"status": "active"}


@model
class DecisionQuestionChoice(Base):
    """A question to be answered with one of several values."""

    choices: list[DecisionChoiceOption]
    """The values to choose from."""
    instructions: (
        str
        | list[
            DecisionInputText
            | DecisionQuestionChoiceInstructionsItemInputImage
            | DecisionQuestionChoiceInstructionsItemInputJson
        ]
    )
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal["choice"]
    """Tells this object from others that can stand in its place: always `choice`."""
    name: str | None = None
    """Name of the decision question choice."""

    _nested = {
        "choices": ["DecisionChoiceOption"],
        "instructions": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "DecisionQuestionChoiceInstructionsItemInputImage",
                    "input_json": "DecisionQuestionChoiceInstructionsItemInputJson",
                },
            )
        ],
    }
    _tags = {"type": "choice"}


@model
class DecisionQuestionChoiceInstructionsItemInputImage(Base):
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionChoiceInstructionsItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionChoiceInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionChoiceInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionChoiceInstructionsItemInputImageDetailInput | str
)


@model
class DecisionQuestionChoiceInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionPredicate(Base):
    """A question to be answered with yes or no."""

    instructions: (
        str
        | list[
            DecisionInputText
            | DecisionQuestionPredicateInstructionsItemInputImage
            | DecisionQuestionPredicateInstructionsItemInputJson
        ]
    )
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    type: Literal["predicate"]
    """Tells this object from others that can stand in its place: always `predicate`."""
    name: str | None = None
    """Name of the decision question predicate."""

    _nested = {
        "instructions": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "DecisionQuestionPredicateInstructionsItemInputImage",
                    "input_json": "DecisionQuestionPredicateInstructionsItemInputJson",
                },
            )
        ]
    }
    _tags = {"type": "predicate"}


@model
class DecisionQuestionPredicateInstructionsItemInputImage(Base):
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionPredicateInstructionsItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionPredicateInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionPredicateInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionPredicateInstructionsItemInputImageDetailInput | str
)


@model
class DecisionQuestionPredicateInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionScore(Base):
    """A question to be answered with a place on a scale."""

    instructions: (
        str
        | list[
            DecisionInputText
            | DecisionQuestionScoreInstructionsItemInputImage
            | DecisionQuestionScoreInstructionsItemInputJson
        ]
    )
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    levels: list[DecisionQuestionScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal["score"]
    """Tells this object from others that can stand in its place: always `score`."""
    name: str | None = None
    """Name of the decision question score."""

    _nested = {
        "instructions": [
            (
                "type",
                {
                    "input_text": "DecisionInputText",
                    "input_image": "DecisionQuestionScoreInstructionsItemInputImage",
                    "input_json": "DecisionQuestionScoreInstructionsItemInputJson",
                },
            )
        ],
        "levels": ["DecisionQuestionScoreLevelsItem"],
    }
    _tags = {"type": "score"}


@model
class DecisionQuestionScoreInstructionsItemInputImage(Base):
    """A picture that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionQuestionScoreInstructionsItemInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionScoreInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionScoreInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionScoreInstructionsItemInputImageDetailInput | str
)


@model
class DecisionQuestionScoreInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Tells this object from others that can stand in its place: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionScoreLevelsItem(Base):
    """A level of a scale."""

    label: str
    """Name of the level."""
    description: str | None = None
    """What the level is for, in words for people."""


@model
class DecisionTrigger(Base):
    """Questions that are answered whenever something happens."""

    decisions: DecisionTriggerDecisions
    """Questions that are answered in place of a free answer."""
    event_type: DecisionTriggerEventType
    """What has to happen. Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
    type: Literal["decisions"]
    """Which kind it is. Always `decisions`."""

    _nested = {"decisions": "DecisionTriggerDecisions"}
    _tags = {"type": "decisions"}


@model
class DecisionTriggerDecisions(Base):
    """The questions of a trigger."""

    questions: list[DecisionQuestion]
    """The questions, each a yes or no, a choice or a score."""

    _nested = {"questions": ["DecisionQuestion"]}


DecisionTriggerEventTypeInput: TypeAlias = Literal["session.input_transcript.delta", "session.output_transcript.delta"]
DecisionTriggerEventType: TypeAlias = DecisionTriggerEventTypeInput | str


@model
class DecisionsDelegationConfig(Base):
    """Questions that are answered in place of a free answer."""

    model: str
    """The model that was used."""
    questions: list[DecisionQuestion]
    """The questions, each a yes or no, a choice or a score."""

    _nested = {"questions": ["DecisionQuestion"]}


SessionResourceModelInput: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
SessionResourceModel: TypeAlias = SessionResourceModelInput | str


@model
class SessionResourceAudio(Base):
    """How audio is heard and spoken."""

    format: AudioFormat | None = None
    """How audio is encoded."""
    output: SessionResourceAudioOutput | None = None
    """How audio is spoken."""

    _nested = {
        "format": (
            "type",
            {
                "audio/pcm": "AudioFormatAudioPcm",
                "audio/pcmu": "AudioFormatAudioPcmu",
                "audio/pcma": "AudioFormatAudioPcma",
            },
        ),
        "output": "SessionResourceAudioOutput",
    }


@model
class SessionResourceAudioOutput(Base):
    """How audio is spoken."""

    voice: str | BuiltInVoice | CustomVoice | None = None
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class SessionResourceDelegationResponses(Base):
    """A larger model does the work."""

    responses: ResponsesDelegationConfig
    """Settings of the model that does the work."""
    type: Literal["responses"]
    """Tells this object from others that can stand in its place: always `responses`."""
    acknowledgement_delay_ms: int | None = None
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {"responses": "ResponsesDelegationConfig"}
    _tags = {"type": "responses"}


@model
class SessionResourceDelegationDecisions(Base):
    """Questions are answered in place of a free answer."""

    decisions: DecisionsDelegationConfig
    """Questions that are answered in place of a free answer."""
    type: Literal["decisions"]
    """Tells this object from others that can stand in its place: always `decisions`."""
    acknowledgement_delay_ms: int | None = None
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfig"}
    _tags = {"type": "decisions"}
