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
    """A live audio session in its current state."""

    id: str
    """Id of the session."""
    expires_at: int
    """When the session expires, in Unix seconds; None if it never does."""
    model: str | SessionResourceModel
    """Name of the model that was used. Known values: `gpt-live-1`, `gpt-live-1.1`."""
    status: Literal["active"]
    """Status of the session. Always `active`."""
    audio: SessionResourceAudio | None = None
    """Audio input and output settings."""
    client: ClientConfig | None = None
    """Permissions of the browser or phone client."""
    delegation: ClientDelegation | SessionResourceDelegationResponses | SessionResourceDelegationDecisions | None = None
    """Delegation of work to a larger model."""
    input: list[InitialItem] | None = None
    """Conversation to start the session with."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    store: bool | None = None
    """Whether to store the session so that it can be retrieved later."""
    triggers: list[DecisionTrigger] | None = None
    """Questions that are answered whenever a given event occurs."""

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
    """System instructions: how the model should behave. They precede the conversation."""
    type: Literal["choice"]
    """Discriminator: always `choice`."""
    name: str | None = None
    """Name of the question."""

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
    """An image that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionChoiceInstructionsItemInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionChoiceInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionChoiceInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionChoiceInstructionsItemInputImageDetailInput | str
)
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionQuestionChoiceInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Discriminator: always `input_json`."""

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
    """System instructions: how the model should behave. They precede the conversation."""
    type: Literal["predicate"]
    """Discriminator: always `predicate`."""
    name: str | None = None
    """Name of the question."""

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
    """An image that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionPredicateInstructionsItemInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionPredicateInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionPredicateInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionPredicateInstructionsItemInputImageDetailInput | str
)
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionQuestionPredicateInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Discriminator: always `input_json`."""

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
    """System instructions: how the model should behave. They precede the conversation."""
    levels: list[DecisionQuestionScoreLevelsItem]
    """The levels of the scale, lowest first."""
    type: Literal["score"]
    """Discriminator: always `score`."""
    name: str | None = None
    """Name of the question."""

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
    """An image that belongs to a question."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""
    detail: DecisionQuestionScoreInstructionsItemInputImageDetail | None = None
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""

    _tags = {"type": "input_image"}


DecisionQuestionScoreInstructionsItemInputImageDetailInput: TypeAlias = Literal["low", "high", "auto", "original"]
DecisionQuestionScoreInstructionsItemInputImageDetail: TypeAlias = (
    DecisionQuestionScoreInstructionsItemInputImageDetailInput | str
)
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class DecisionQuestionScoreInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal["input_json"]
    """Discriminator: always `input_json`."""

    _tags = {"type": "input_json"}


@model
class DecisionQuestionScoreLevelsItem(Base):
    """A level of a scale."""

    label: str
    """Name of the level."""
    description: str | None = None
    """Human-readable description of the question."""


@model
class DecisionTrigger(Base):
    """Questions that are answered whenever a given event occurs."""

    decisions: DecisionTriggerDecisions
    """Structured questions that the model answers instead of replying freely."""
    event_type: DecisionTriggerEventType
    """Type of the event that triggers the questions. Values: `session.input_transcript.delta`,
    `session.output_transcript.delta`."""
    type: Literal["decisions"]
    """Discriminator: always `decisions`."""

    _nested = {"decisions": "DecisionTriggerDecisions"}
    _tags = {"type": "decisions"}


@model
class DecisionTriggerDecisions(Base):
    """The questions that a trigger asks."""

    questions: list[DecisionQuestion]
    """Questions to answer, each with yes or no, a choice, or a score."""

    _nested = {"questions": ["DecisionQuestion"]}


DecisionTriggerEventTypeInput: TypeAlias = Literal["session.input_transcript.delta", "session.output_transcript.delta"]
DecisionTriggerEventType: TypeAlias = DecisionTriggerEventTypeInput | str
"""Type of the event that triggers the questions."""


@model
class DecisionsDelegationConfig(Base):
    """Structured questions that the model answers instead of replying freely."""

    model: str
    """Name of the model that was used."""
    questions: list[DecisionQuestion]
    """Questions to answer, each with yes or no, a choice, or a score."""

    _nested = {"questions": ["DecisionQuestion"]}


SessionResourceModelInput: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
SessionResourceModel: TypeAlias = SessionResourceModelInput | str
"""Name of the model that was used."""


@model
class SessionResourceAudio(Base):
    """Audio input and output settings."""

    format: AudioFormat | None = None
    """How audio is encoded."""
    output: SessionResourceAudioOutput | None = None
    """Format, voice and speed of the generated audio."""

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
    """Format, voice and speed of the generated audio."""

    voice: str | BuiltInVoice | CustomVoice | None = None
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `beacon`, `bossa`, `cedar`, `cinder`, `coral`, `delta`, `echo`, `gleam`, `marin`, and 11 more."""

    _nested = {"voice": "CustomVoice"}


@model
class SessionResourceDelegationResponses(Base):
    """Delegates work to a larger model."""

    responses: ResponsesDelegationConfig
    """Configuration of the model that does the delegated work."""
    type: Literal["responses"]
    """Discriminator: always `responses`."""
    acknowledgement_delay_ms: int | None = None
    """Delay before the model tells the user that it is working, in milliseconds."""

    _nested = {"responses": "ResponsesDelegationConfig"}
    _tags = {"type": "responses"}


@model
class SessionResourceDelegationDecisions(Base):
    """Delegates work to a set of structured questions."""

    decisions: DecisionsDelegationConfig
    """Structured questions that the model answers instead of replying freely."""
    type: Literal["decisions"]
    """Discriminator: always `decisions`."""
    acknowledgement_delay_ms: int | None = None
    """Delay before the model tells the user that it is working, in milliseconds."""

    _nested = {"decisions": "DecisionsDelegationConfig"}
    _tags = {"type": "decisions"}
