"""The classes of ``client.realtime``.

Written by ``python -m spec names``; do not edit.
"""

from . import calls as calls
from . import client_secrets as client_secrets
from . import translations as translations
from openai_raw.resources.realtime_calls import AsyncRealtimeCalls as AsyncCalls
from openai_raw.resources.realtime_calls import RealtimeCalls as Calls
from openai_raw.resources.realtime_client_secrets import AsyncRealtimeClientSecrets as AsyncClientSecrets
from openai_raw.resources.realtime_client_secrets import RealtimeClientSecrets as ClientSecrets
from overlay.realtime import AsyncRealtime as AsyncRealtime
from overlay.realtime import AsyncRealtimeTranslations as AsyncTranslations
from overlay.realtime import Realtime as Realtime
from overlay.realtime import RealtimeTranslations as Translations
