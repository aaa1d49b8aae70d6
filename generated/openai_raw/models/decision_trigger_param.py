"""`DecisionTriggerParam`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import DecisionQuestionParam


@model
class DecisionTriggerParam(Base):
    """Questions that are answered whenever a given event occurs."""

    decisions: DecisionTriggerParamDecisions
    """Structured questions that the model answers instead of replying freely."""
    event_type: DecisionTriggerParamEventType
    """Type of the event that triggers the questions. Values: `session.input_transcript.delta`,
    `session.output_transcript.delta`."""
    type: Literal["decisions"]
    """Discriminator: always `decisions`."""

    _nested = {"decisions": "DecisionTriggerParamDecisions"}
    _tags = {"type": "decisions"}


@model
class DecisionTriggerParamDecisions(Base):
    """The questions that a trigger asks."""

    questions: list[DecisionQuestionParam]
    """Questions to answer, each with yes or no, a choice, or a score."""

    _nested = {"questions": ["DecisionQuestionParam"]}


DecisionTriggerParamEventTypeInput: TypeAlias = Literal[
    "session.input_transcript.delta", "session.output_transcript.delta"
]
DecisionTriggerParamEventType: TypeAlias = DecisionTriggerParamEventTypeInput | str
"""Type of the event that triggers the questions."""
