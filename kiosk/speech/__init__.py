"""What is spoken: sentences, voices and recorded clips. Knows neither Qt nor a sound device."""
