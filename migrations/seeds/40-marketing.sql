-- The catalog of marketing skills. Their keys are the same in every installation. Running it again changes nothing, except
-- what somebody changed here or in the database since: then the database follows this file. A skill that an admin renamed
-- is theirs from then on, with its key, and the catalog's is added anew.
insert into marketing.skills as s (
  id, name, type, has_rules, has_subdirectories, description, s3_key, trigger_keywords, related_skills
)
select case when exists (select from marketing.skills renamed where renamed.id = catalog.id and renamed.name <> catalog.name)
    then gen_random_uuid() else id end,
  name, type, has_rules, has_subdirectories, description, 'skills/' || name || '/',
  to_jsonb(trigger_keywords), to_jsonb(related_skills)
from (values

  -- Writing
  (
    'd8565162-8923-51d2-904d-b0573b5aeb5b'::uuid, 'copywriting', 'with_rules'::marketing.skill_type, true, false,
    'Write marketing copy for pages - homepage, landing pages, pricing, features, about',
    array['write copy', 'rewrite', 'marketing copy', 'headline', 'CTA', 'homepage copy', 'landing page copy',
      'pricing page', 'feature page'],
    array['copy-editing', 'page-cro', 'email-sequence', 'popup-cro', 'ab-test-setup']
  ),
  (
    '8a9d2bf5-e77a-5bf1-924d-ce8cd100fed7', 'email-sequence', 'with_rules', true, false,
    'Create email sequences - welcome, nurture, onboarding, re-engagement campaigns',
    array['email sequence', 'drip campaign', 'nurture sequence', 'onboarding emails', 'welcome sequence',
      're-engagement emails', 'email automation', 'lifecycle emails'],
    array['copywriting', 'onboarding-cro']
  ),
  (
    '78cdc2fd-2c08-50a6-a1aa-d8acdbed3df7', 'copy-editing', 'with_rules', true, false,
    'Edit existing marketing copy - clarity, rhythm, proof and tone in several focused passes, without losing the voice',
    array['edit copy', 'copy review', 'proofread', 'polish this', 'tighten this', 'improve this text',
      'copy feedback'],
    array['copywriting', 'brand-voice', 'page-cro']
  ),
  (
    '6911ba41-4e59-5941-9e90-6d328ac0e475', 'brand-voice', 'with_rules', true, false,
    'Define how a brand sounds - voice, tone by situation, words to use and to avoid, examples to imitate',
    array['brand voice', 'tone of voice', 'style guide', 'voice guidelines', 'how we sound', 'messaging guidelines'],
    array['copywriting', 'copy-editing', 'product-marketing-context']
  ),
  (
    '6d65bea7-349b-5aa3-b81f-c346013189c7', 'case-study', 'with_rules', true, false,
    'Turn a customer''s story into proof - interview questions, situation, solution, numbers and quotes',
    array['case study', 'customer story', 'success story', 'testimonial', 'customer proof'],
    array['customer-research', 'sales-enablement', 'copywriting']
  ),
  (
    'dc60dd57-e1ea-5d92-85e6-d7ae65ea39e3', 'cold-email', 'with_rules', true, false,
    'Write cold outreach that gets replies - opening lines, offers, follow-ups and subject lines for one reader',
    array['cold email', 'outreach email', 'prospecting email', 'follow-up email', 'sales email', 'outbound'],
    array['email-sequence', 'sales-enablement', 'copywriting']
  ),
  (
    '1f2ecbd5-c09e-58f0-a7be-bf42864a0fc3', 'social-content', 'complex', false, true,
    'Create posts for social networks - hooks, threads, carousels and a posting rhythm for each platform',
    array['social post', 'LinkedIn post', 'tweet', 'thread', 'Instagram caption', 'carousel', 'social media calendar'],
    array['content-strategy', 'brand-voice', 'community-marketing']
  ),

  -- Conversion
  (
    'b4c8f41e-f348-50e6-88cc-d4b2d9314423', 'page-cro', 'with_rules', true, false,
    'Improve how well a page converts - value proposition, hierarchy, trust, friction and calls to action',
    array['page conversion', 'conversion rate', 'optimize this page', 'landing page not converting', 'CRO',
      'page audit'],
    array['copywriting', 'ab-test-setup', 'form-cro', 'popup-cro', 'analytics-tracking']
  ),
  (
    '93864fe1-be8a-54b4-a02d-2b3a421b13ca', 'popup-cro', 'with_rules', true, false,
    'Design pop-ups and banners that convert without annoying - triggers, timing, offers and targeting',
    array['popup', 'pop-up', 'exit intent', 'modal', 'banner', 'slide-in', 'overlay'],
    array['page-cro', 'form-cro', 'lead-magnets', 'copywriting']
  ),
  (
    '520a29cb-0d6b-5c6d-86a0-86c0e9ca6ed5', 'form-cro', 'with_rules', true, false,
    'Get more people through a form - fewer fields, better labels, order, validation and reassurance',
    array['form optimization', 'contact form', 'lead form', 'form fields', 'demo request form', 'form abandonment'],
    array['page-cro', 'signup-flow-cro', 'popup-cro']
  ),
  (
    '88e4515d-11d1-5ec6-ba8b-2891a3dd9a19', 'signup-flow-cro', 'with_rules', true, false,
    'Shorten the way from visitor to account - steps, social sign-in, verification and what is asked when',
    array['signup flow', 'registration', 'sign up page', 'trial signup', 'create account', 'signup conversion'],
    array['onboarding-cro', 'form-cro', 'page-cro']
  ),
  (
    '839b5815-2189-56e4-b934-b8e5feb914ca', 'onboarding-cro', 'with_rules', true, false,
    'Bring new users to their first success - activation moment, checklists, empty states and nudges',
    array['onboarding', 'activation rate', 'first-run experience', 'time to value', 'empty state', 'new users',
      'aha moment'],
    array['signup-flow-cro', 'email-sequence', 'paywall-upgrade-cro', 'analytics-tracking']
  ),
  (
    '0d4ed4ed-9b85-5ca7-86fb-d4454b26b3ab', 'paywall-upgrade-cro', 'with_rules', true, false,
    'Turn free users into paying ones inside the product - paywalls, limits, upgrade screens and timing',
    array['paywall', 'upgrade screen', 'upsell', 'feature gate', 'free to paid', 'upgrade modal', 'trial expiration'],
    array['pricing-strategy', 'onboarding-cro', 'churn-prevention']
  ),
  (
    '5b43fd2b-60f8-56ab-a14d-0a48fdc1d609', 'ab-test-setup', 'with_rules', true, false,
    'Plan an experiment that can decide something - hypothesis, variants, sample size, metrics and duration',
    array['A/B test', 'AB test', 'split test', 'experiment', 'test this change', 'variant',
      'statistical significance'],
    array['page-cro', 'analytics-tracking', 'copywriting']
  ),

  -- Search
  (
    '6902261a-a487-5f2b-9455-e20a49a6fe64', 'seo-audit', 'complex', false, true,
    'Find out why a site does not rank - crawling, indexing, speed, on-page signals, content and links',
    array['SEO audit', 'technical SEO', 'not ranking', 'lost traffic', 'crawl errors', 'SEO issues',
      'core web vitals'],
    array['programmatic-seo', 'schema-markup', 'site-architecture', 'ai-seo', 'analytics-tracking']
  ),
  (
    'e81619d3-2423-5229-96e5-a5bcb93ca74b', 'programmatic-seo', 'complex', false, true,
    'Build many search pages from data and one template, each useful enough to deserve its place',
    array['programmatic SEO', 'pages at scale', 'template pages', 'location pages', 'directory pages',
      'long-tail pages'],
    array['seo-audit', 'schema-markup', 'site-architecture', 'competitor-alternatives']
  ),
  (
    '61593a29-34f7-5b09-ae02-6eda227804ff', 'schema-markup', 'with_rules', true, false,
    'Add structured data that search engines understand - types, JSON-LD, validation and rich results',
    array['schema markup', 'structured data', 'JSON-LD', 'rich snippets', 'rich results', 'FAQ schema',
      'product schema'],
    array['seo-audit', 'programmatic-seo', 'ai-seo']
  ),
  (
    '37cf447c-92e0-5360-9fa3-1e73c6bba9d7', 'site-architecture', 'with_rules', true, false,
    'Plan a site''s pages and how they connect - hierarchy, URLs, navigation, breadcrumbs and internal links',
    array['site architecture', 'sitemap', 'site structure', 'URL structure', 'navigation', 'internal links',
      'information architecture'],
    array['seo-audit', 'programmatic-seo', 'content-strategy']
  ),
  (
    '64e91afc-fd44-552f-b251-3fe713f7d160', 'ai-seo', 'with_rules', true, false,
    'Get cited by assistants and AI answers - quotable passages, sources, crawler access and monitoring',
    array['AI SEO', 'AEO', 'GEO', 'LLM visibility', 'AI overviews', 'answer engine', 'cited by ChatGPT'],
    array['seo-audit', 'schema-markup', 'content-strategy']
  ),
  (
    '0c734e89-d30f-5733-b925-a7d3732b99a2', 'competitor-alternatives', 'with_rules', true, false,
    'Write comparison and alternative pages that are fair, useful and found by people who are choosing',
    array['alternative page', 'vs page', 'comparison page', 'competitor comparison', 'alternatives to'],
    array['programmatic-seo', 'copywriting', 'sales-enablement']
  ),
  (
    '9d762666-1c74-5223-953b-1e0d5f66ea2e', 'content-strategy', 'complex', false, true,
    'Decide what to publish and why - topics, clusters, formats, priorities and a calendar that can be kept',
    array['content strategy', 'content plan', 'blog topics', 'editorial calendar', 'topic clusters',
      'what should I write'],
    array['seo-audit', 'social-content', 'customer-research', 'site-architecture']
  ),

  -- Paid and measured
  (
    '908756e7-f729-5bea-a666-7cdbb9b32915', 'paid-ads', 'complex', false, true,
    'Plan and improve paid campaigns - structure, audiences, bidding, budgets and reporting on each platform',
    array['paid ads', 'PPC', 'Google Ads', 'Facebook ads', 'LinkedIn ads', 'ad campaign', 'retargeting', 'ROAS'],
    array['ad-creative', 'analytics-tracking', 'page-cro', 'ab-test-setup']
  ),
  (
    '3e7ff75a-7350-5bb3-a75e-e1f12c73df0a', 'ad-creative', 'complex', true, true,
    'Make variations of ad headlines, texts and visuals within each platform''s limits, and learn from results',
    array['ad creative', 'ad copy', 'ad headlines', 'ad variations', 'RSA headlines', 'creative testing'],
    array['paid-ads', 'copywriting', 'marketing-psychology']
  ),
  (
    '1d37fdfa-74c2-5d2e-a311-8ebe1fbee5a3', 'analytics-tracking', 'complex', true, true,
    'Measure what matters - tracking plan, event names, tag manager, attribution and checks that data is right',
    array['analytics', 'tracking plan', 'GA4', 'Google Tag Manager', 'event tracking', 'conversion tracking',
      'UTM parameters', 'attribution'],
    array['ab-test-setup', 'paid-ads', 'revops']
  ),
  (
    'a38e26e5-9554-540e-93ef-3637477d3eb0', 'revops', 'with_rules', true, false,
    'Connect marketing to revenue - lead stages, scoring, routing, hand-over to sales and one set of numbers',
    array['revops', 'revenue operations', 'lead scoring', 'lead routing', 'MQL', 'CRM automation', 'pipeline stages'],
    array['analytics-tracking', 'sales-enablement', 'email-sequence']
  ),

  -- Growth
  (
    '491fc385-0bfb-59b8-97a3-319d74896ba2', 'referral-program', 'with_rules', true, false,
    'Design referral and affiliate programs - incentives, moments to ask, rules against abuse and launch',
    array['referral program', 'affiliate program', 'refer a friend', 'word of mouth', 'viral loop',
      'ambassador program'],
    array['email-sequence', 'launch-strategy', 'community-marketing']
  ),
  (
    '3b3baf1a-efcb-5a98-9711-7073fdd5515c', 'lead-magnets', 'with_rules', true, false,
    'Create something worth an e-mail address - format, scope, landing page, delivery and follow-up',
    array['lead magnet', 'gated content', 'ebook', 'checklist download', 'opt-in offer', 'content upgrade'],
    array['email-sequence', 'popup-cro', 'free-tool-strategy', 'form-cro']
  ),
  (
    '83b5d19e-efc4-5de4-ad08-fec2fa80cca3', 'free-tool-strategy', 'with_rules', true, false,
    'Plan a free tool that attracts customers - idea, effort, search demand, promotion and upkeep',
    array['free tool', 'calculator', 'generator', 'engineering as marketing', 'interactive tool', 'grader'],
    array['lead-magnets', 'programmatic-seo', 'launch-strategy']
  ),
  (
    'c463a615-e94b-582f-89d4-6f66d8500396', 'community-marketing', 'with_rules', true, false,
    'Build a community around a product - purpose, place, rituals, moderation and signs of health',
    array['community', 'Discord', 'Slack community', 'forum', 'user group', 'community-led growth'],
    array['social-content', 'referral-program', 'customer-research']
  ),
  (
    '478d78c8-de87-5484-8284-686b85085bcf', 'churn-prevention', 'with_rules', true, false,
    'Keep customers who are about to leave - cancel flow, save offers, failed payments and early warnings',
    array['churn', 'cancel flow', 'retention', 'save offer', 'dunning', 'failed payments', 'win back'],
    array['email-sequence', 'onboarding-cro', 'pricing-strategy', 'customer-research']
  ),

  -- Strategy
  (
    'aef9f515-7fbc-5d16-a24c-7375863c7c9a', 'product-marketing-context', 'simple', false, false,
    'Write down what every other skill needs to know - product, audience, problems, alternatives and proof',
    array['product context', 'positioning', 'target audience', 'ICP', 'ideal customer profile', 'set up context'],
    array['customer-research', 'brand-voice', 'pricing-strategy']
  ),
  (
    'f46097a0-6e93-542e-92a2-06e11dd0e72c', 'customer-research', 'with_rules', true, false,
    'Learn how customers think and talk - interviews, surveys, review mining, jobs to be done and personas',
    array['customer research', 'user interviews', 'voice of customer', 'survey', 'personas', 'jobs to be done',
      'review mining'],
    array['product-marketing-context', 'content-strategy', 'copywriting']
  ),
  (
    'cac38784-195b-5170-82d5-294304261c5c', 'pricing-strategy', 'with_rules', true, false,
    'Set prices and packages - value metric, tiers, anchors, research on willingness to pay and changes',
    array['pricing', 'pricing tiers', 'packaging', 'price increase', 'freemium', 'value metric', 'willingness to pay'],
    array['paywall-upgrade-cro', 'page-cro', 'customer-research']
  ),
  (
    'f116e489-fd94-5496-bc6a-5aff34df4806', 'launch-strategy', 'with_rules', true, false,
    'Plan a launch that lasts longer than a day - phases, channels, waitlist, launch day and what follows',
    array['launch', 'Product Hunt', 'go-to-market', 'feature announcement', 'waitlist', 'beta launch', 'release plan'],
    array['email-sequence', 'social-content', 'pricing-strategy', 'referral-program']
  ),
  (
    '18d56df1-e5ad-540d-9710-066829a88320', 'sales-enablement', 'complex', false, true,
    'Equip people who sell - decks, one-pagers, objection handling, demo scripts and proposals',
    array['sales deck', 'pitch deck', 'one-pager', 'objection handling', 'demo script', 'sales collateral',
      'battle card'],
    array['competitor-alternatives', 'case-study', 'cold-email']
  ),
  (
    '5e501430-3200-5f47-a998-001a3d69ceb8', 'marketing-ideas', 'simple', false, false,
    'Suggest proven marketing tactics that fit the product, its stage and its budget, best first',
    array['marketing ideas', 'growth ideas', 'how to market', 'promote my product', 'marketing tactics',
      'get more customers'],
    array['launch-strategy', 'content-strategy', 'marketing-psychology']
  ),
  (
    'eda85923-e028-5933-b629-8a2e501f15de', 'marketing-psychology', 'simple', false, false,
    'Apply how people decide - anchoring, social proof, loss aversion, defaults - honestly and where it fits',
    array['psychology', 'persuasion', 'cognitive bias', 'social proof', 'mental models', 'why people buy', 'scarcity'],
    array['copywriting', 'page-cro', 'pricing-strategy']
  )
) as catalog (id, name, type, has_rules, has_subdirectories, description, trigger_keywords, related_skills)
on conflict (name) do update
set type = excluded.type, has_rules = excluded.has_rules, has_subdirectories = excluded.has_subdirectories,
  description = excluded.description, s3_key = excluded.s3_key, trigger_keywords = excluded.trigger_keywords,
  related_skills = excluded.related_skills
where (
    s.type, s.has_rules, s.has_subdirectories, s.description, s.s3_key, s.trigger_keywords, s.related_skills
  ) is distinct from (
    excluded.type, excluded.has_rules, excluded.has_subdirectories, excluded.description, excluded.s3_key,
    excluded.trigger_keywords, excluded.related_skills
  );
