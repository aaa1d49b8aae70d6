"""`CreateWebhooksRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class CreateWebhooksRequest(Base):
    """The body of `POST /webhook_endpoints`."""

    event_types: list[CreateWebhooksRequestEventTypesItem]
    """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
    `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""
    name: str
    """Name of the webhook endpoint."""
    url: str
    """URL of the webhook endpoint."""


CreateWebhooksRequestEventTypesItemInput: TypeAlias = Literal[
    "batch.completed",
    "batch.failed",
    "batch.expired",
    "batch.cancelled",
    "response.completed",
    "response.failed",
    "response.cancelled",
    "response.incomplete",
    "eval.run.succeeded",
    "eval.run.failed",
    "eval.run.canceled",
    "fine_tuning.job.succeeded",
    "fine_tuning.job.failed",
    "fine_tuning.job.cancelled",
    "realtime.call.incoming",
    "video.completed",
    "video.failed",
    "agent.environment.ready",
    "agent.environment.failed",
    "agent.environment.suspended",
    "agent.environment.expired",
    "agent.session.created",
    "agent.session.action_required",
    "agent.session.in_progress",
    "agent.session.idle",
    "agent.session.failed",
    "safety.alert.created",
]
CreateWebhooksRequestEventTypesItem: TypeAlias = CreateWebhooksRequestEventTypesItemInput | str
"""A type of event that a webhook endpoint can receive."""
