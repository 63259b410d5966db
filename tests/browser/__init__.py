"""Tests in a real Chromium, as people meet the pages."""
