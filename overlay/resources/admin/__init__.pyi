"""The classes of ``client.admin``.

Written by ``python -m spec names``; do not edit.
"""

from . import organization as organization
from openai_raw.resources.admin import Admin as Admin
from openai_raw.resources.admin import AsyncAdmin as AsyncAdmin
from openai_raw.resources.admin_organization import AdminOrganization as Organization
from openai_raw.resources.admin_organization import AsyncAdminOrganization as AsyncOrganization
