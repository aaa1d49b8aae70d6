"""The classes of ``client.webhooks``.

Written by ``python -m spec names``; do not edit.
"""

from . import event_types as event_types
from openai_raw.resources.webhooks_event_types import AsyncWebhooksEventTypes as AsyncEventTypes
from openai_raw.resources.webhooks_event_types import WebhooksEventTypes as EventTypes
from overlay._helpers.webhooks import AsyncWebhooks as AsyncWebhooks
from overlay._helpers.webhooks import Webhooks as Webhooks
