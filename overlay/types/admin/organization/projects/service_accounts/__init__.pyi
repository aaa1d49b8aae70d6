"""The names of ``openai.types.admin.organization.projects.service_accounts`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.organization.createan_ap_ikeyforaserviceaccount import CreateanAPIkeyforaserviceaccountParams as CreateanAPIkeyforaserviceaccountParams_

APIKeyCreateParams: TypeAlias = CreateanAPIkeyforaserviceaccountParams_
APIKeyCreateResponse: TypeAlias = m.ServiceAccountApiKeyBody
